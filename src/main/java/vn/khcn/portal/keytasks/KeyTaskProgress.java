package vn.khcn.portal.keytasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.FigureValue;

/**
 * How far a target is on a day.
 *
 * @param number   as the annex numbers it within its group: "1", "2.1"
 * @param text     what it is about; the task's words where the target has none
 * @param quantity null where nothing is counted; then planned and done are zero and percent is null
 * @param planned  what was planned by the day
 * @param percent  of the quantity, whole
 * @param addsUp   false where its detail adds up to something else than the quantity
 */
public record KeyTaskProgress(long target, long task, KeyGroup group, String number, String text, long unit,
        String unitName, @Nullable BigDecimal quantity, String unitOfMeasure, BigDecimal planned, BigDecimal done,
        @Nullable Integer percent, LocalDate due, KeyState state, boolean addsUp) {
    /** Less done than planned by the day, or late. */
    public boolean behind() {
        return state.offPlan();
    }

    /** "2/5 nhiệm vụ"; empty where nothing is counted. */
    public String printed() {
        BigDecimal all = quantity;
        return all == null ? "" : number(done) + "/" + number(all) + " " + unitOfMeasure;
    }

    private static String number(BigDecimal number) {
        return new FigureValue(number, "", 4).grouped();
    }
}
