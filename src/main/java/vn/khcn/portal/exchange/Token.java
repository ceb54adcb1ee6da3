package vn.khcn.portal.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client shows: {@code khcn_<department>_<client>_<secret>}; the department is named so that only its rows are read. */
record Token(long department, long client, String secret) {
    private static final Pattern SHAPE = Pattern.compile("khcn_(\\d{1,18})_(\\d{1,18})_([0-9a-f]{64})");

    static Optional<Token> read(String written) {
        Matcher matcher = SHAPE.matcher(written);
        return matcher.matches()
                ? Optional.of(
                        new Token(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    String written() {
        return "khcn_" + department + "_" + client + "_" + secret;
    }

    /** Not in logs. */
    @Override
    public String toString() {
        return "Token of client " + client;
    }
}
