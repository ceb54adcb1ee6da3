package vn.khcn.portal.catalog;

import java.util.HashSet;
import java.util.Set;
import vn.khcn.portal.kernel.CleanText;

/** How alike two names are, whatever their dấu, punctuation and legal form: the share of letter triples they have in common. */
final class NameLikeness {
    /** From here on a person should look. */
    static final double NEAR = 0.6;
    private static final int TRIPLE = 3;

    private NameLikeness() {}

    static double of(String one, String other) {
        Set<String> mine = triples(one);
        Set<String> theirs = triples(other);
        Set<String> both = new HashSet<>(mine);
        both.retainAll(theirs);
        mine.addAll(theirs);
        return mine.isEmpty() ? 0 : (double) both.size() / mine.size();
    }

    private static Set<String> triples(String name) {
        String plain = " " + CleanText.folded(name).replaceAll("[^a-z0-9]+", " ")
                .replaceAll("\\b(cong ty|co phan|trach nhiem huu han|tnhh|mtv|mot thanh vien|cp)\\b", " ")
                .replaceAll(" +", " ").strip() + " ";
        Set<String> triples = new HashSet<>();
        for (int i = 0; i + TRIPLE <= plain.length(); i++) {
            triples.add(plain.substring(i, i + TRIPLE));
        }
        return triples;
    }
}
