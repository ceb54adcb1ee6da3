package vn.khcn.portal.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;

/** What a password must be: long, not the user name, not one that everybody tries first. */
public final class PasswordRules {
    public static final int LENGTH = 10;
    private static final String CLEAR = "abcdefghkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** @throws BusinessRule at field "password" saying what to do */
    public static void check(String password, String username) {
        if (password.length() < LENGTH) {
            throw BusinessRule.at("password", "people.rule.password-short", LENGTH);
        }
        if (password.length() > 200) {
            throw BusinessRule.at("password", "people.rule.too-long", 200);
        }
        if (folded(password).contains(folded(username))) {
            throw BusinessRule.at("password", "people.rule.password-is-username");
        }
        if (isCommon(password)) {
            throw BusinessRule.at("password", "people.rule.password-common");
        }
    }

    /** One that everybody tries first, also with digits and signs put behind it ("Changeme-2023!"). */
    public static boolean isCommon(String password) {
        String plain = folded(password);
        return COMMON.contains(plain) || COMMON.contains(plain.replaceAll("[^a-z]+$", ""))
                || plain.chars().distinct().count() < 4;
    }

    /** One to hand over on paper: twelve letters and digits that are not mistaken for each other. */
    public static String given() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(CLEAR.charAt(RANDOM.nextInt(CLEAR.length())));
        }
        return password.toString();
    }

    private static String folded(String text) {
        return CleanText.folded(text);
    }

    private static Set<String> common() {
        try (var list = PasswordRules.class.getResourceAsStream("/people/common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("people/common-passwords.txt is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
