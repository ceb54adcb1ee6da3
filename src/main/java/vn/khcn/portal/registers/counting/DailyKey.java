package vn.khcn.portal.registers.counting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** What a row of the daily counts is about. */
public record DailyKey(String register, String measure, LocalDate day, long unitId, String category, long placeId) {
    /** The row's name: the same for the same thing of the same department. */
    String hash(long departmentId) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest((departmentId + "\n" + this).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
