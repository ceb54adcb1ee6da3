package vn.khcn.portal.exchange.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.khcn.portal.kernel.Period;

/** Period codes as other systems write them. */
final class PeriodCode {
    private static final String SHAPE = "\\d{4}(0[1-9]|1[0-2]|Q[1-4]|H[12]|N9)?";

    private PeriodCode() {}

    static Period read(String code) {
        if (!code.matches(SHAPE)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
                    "A period is YYYYMM, YYYYQn, YYYYHn, YYYYN9 or YYYY");
        }
        return Period.parse(code);
    }
}
