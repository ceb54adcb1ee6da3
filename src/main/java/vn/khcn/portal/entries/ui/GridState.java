package vn.khcn.portal.entries.ui;

import vn.khcn.portal.kernel.Period;

/** What the progress grid shows; the address holds it. */
record GridState(long unitId, Period period, long topicId, GridTab tab) {
    GridState at(long topic, GridTab on) {
        return new GridState(unitId, period, topic, on);
    }

    /** The address of this state. */
    String location(String topicCode) {
        return "noi-dung/" + period.code() + "?don-vi=" + unitId + "&muc=" + topicCode + "&phan=" + tab.slug();
    }
}
