package vn.khcn.portal.shell.component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessClock;

/** Days and moments as the screen shows them: "13/10/2023", "09:41 13/10/2023", in Vietnam's time. */
public final class DayText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
            .withZone(BusinessClock.ZONE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(BusinessClock.ZONE);

    private DayText() {}

    /** Empty for no day. */
    public static String of(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public static String of(Instant moment) {
        return MOMENT.format(moment);
    }

    /** The time of day alone, for "Đã lưu 09:41". */
    public static String time(Instant moment) {
        return TIME.format(moment);
    }
}
