package vn.khcn.portal.registers.defined;

import vn.khcn.portal.kernel.CleanText;

/** A label as the department typed it; without English the Vietnamese stands for both. */
public record Words(String vi, String en) {
    public Words {
        vi = CleanText.line(vi);
        en = CleanText.line(en);
    }

    public static Words of(String vietnamese) {
        return new Words(vietnamese, "");
    }

    String in(String language) {
        return language.equals("en") && !en.isEmpty() ? en : vi;
    }
}
