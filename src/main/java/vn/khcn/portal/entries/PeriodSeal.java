package vn.khcn.portal.entries;

import vn.khcn.portal.kernel.Period;

/** Tells whether a month's content has left the house: it stands in an issued report that nobody is replacing. */
public interface PeriodSeal {
    boolean sealed(Period month);
}
