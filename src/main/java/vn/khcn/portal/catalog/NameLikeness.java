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
        return letters(one).likeness(letters(other));
    }

    /** A name prepared to be compared with many. */
    static Letters letters(String name) {
        return new Letters(triples(name));
    }

    /** The letter triples of a name. */
    record Letters(Set<String> triples) {
        double likeness(Letters other) {
            long both = triples.stream().filter(other.triples::contains).count();
            long all = triples.size() + other.triples.size() - both;
            return all == 0 ? 0 : (double) both / all;
        }
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
