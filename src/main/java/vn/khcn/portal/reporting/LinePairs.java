package vn.khcn.portal.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.reporting.Comparison.LinePair;

/** Puts the lines of a section in pairs: equal ones first, then those that share most of their words. */
final class LinePairs {
    /** Half of the words in common: the same matter with other numbers. */
    private static final double ALIKE = 0.5;

    private LinePairs() {}

    static List<LinePair> of(String section, List<String> before, List<String> now) {
        List<@Nullable String> left = new ArrayList<>(before);
        int[] partner = new int[now.size()];
        for (int i = 0; i < partner.length; i++) {
            partner[i] = left.indexOf(now.get(i));
            if (partner[i] >= 0) {
                left.set(partner[i], null);
            }
        }
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                partner[i] = closest(now.get(i), left);
                if (partner[i] >= 0) {
                    left.set(partner[i], null);
                }
            }
        }
        List<LinePair> pairs = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            pairs.add(new LinePair(section, partner[i] < 0 ? null : before.get(partner[i]), now.get(i)));
        }
        left.stream().filter(line -> line != null).forEach(line -> pairs.add(new LinePair(section, line, null)));
        return pairs;
    }

    private static int closest(String line, List<@Nullable String> candidates) {
        Set<String> words = words(line);
        int best = -1;
        double most = ALIKE;
        for (int i = 0; i < candidates.size(); i++) {
            String candidate = candidates.get(i);
            double shared = candidate == null ? 0 : alike(words, words(candidate));
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return best;
    }

    private static double alike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    /** Numbers do not count: they are what changes. */
    private static Set<String> words(String line) {
        Set<String> words = new HashSet<>(List.of(CleanText.folded(line).split("[^\\p{L}]+")));
        words.remove("");
        return words;
    }
}
