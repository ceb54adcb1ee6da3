package vn.khcn.portal.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Number and date for a document; without a number it takes the next one of its book. */
public record GiveNumber(@Nullable Integer number, LocalDate date) {
    public static GiveNumber next(LocalDate date) {
        return new GiveNumber(null, date);
    }

    /** The number given outside, for example by the province's document system. */
    public static GiveNumber given(int number, LocalDate date) {
        return new GiveNumber(number, date);
    }
}
