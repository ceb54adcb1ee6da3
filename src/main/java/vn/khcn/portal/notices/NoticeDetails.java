package vn.khcn.portal.notices;

import java.time.Instant;
import java.util.List;

/** A notice as the bell shows it. */
public record NoticeDetails(long id, String messageKey, List<String> arguments, String route, Instant at,
        boolean read) {}
