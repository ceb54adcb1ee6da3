package vn.khcn.portal.entries;

import java.util.Collection;
import vn.khcn.portal.kernel.Period;

/** Tells whether a unit's words of a month have left the house: they stand in an issued report that nobody is replacing. */
public interface PeriodSeal {
    /** @param entries numbers of all that the unit wrote for the month */
    boolean sealed(Period month, Collection<Long> entries);
}
