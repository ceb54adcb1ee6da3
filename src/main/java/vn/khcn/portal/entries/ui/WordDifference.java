package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayDeque;
import java.util.Deque;

/** Two versions of a sentence in one: words taken out and words put in. */
final class WordDifference {
    private WordDifference() {}

    static Component of(String before, String after) {
        String[] old = before.split(" ");
        String[] now = after.split(" ");
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] = old[i].equals(now[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        Div difference = new Div();
        Deque<String> words = new ArrayDeque<>();
        String kind = "";
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            String next;
            String word;
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                next = "";
                word = old[i++];
                j++;
            } else if (j == now.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
                next = "del";
                word = old[i++];
            } else {
                next = "ins";
                word = now[j++];
            }
            if (!next.equals(kind)) {
                flush(difference, kind, words);
                kind = next;
            }
            words.add(word);
        }
        flush(difference, kind, words);
        return difference;
    }

    private static void flush(Div difference, String kind, Deque<String> words) {
        if (!words.isEmpty()) {
            String text = String.join(" ", words);
            difference.add(kind.isEmpty() ? new Text(text) : new HtmlContainer(kind, new Text(text)), new Text(" "));
            words.clear();
        }
    }
}
