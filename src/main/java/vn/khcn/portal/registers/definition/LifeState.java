package vn.khcn.portal.registers.definition;

import java.util.Set;

/** A state of a record's life; an area's enum implements it and so owns what may follow what. The first constant begins. */
public interface LifeState {
    /** How a state is looked at: work goes on, somebody else is waited for, it ended well, it ended otherwise. */
    enum Look {
        OPEN, WAITING, DONE, STOPPED
    }

    String name();

    /** The states that may follow. */
    Set<? extends LifeState> next();

    /** A state that leads nowhere is a good end unless the enum says otherwise. */
    default Look look() {
        return next().isEmpty() ? Look.DONE : Look.OPEN;
    }
}
