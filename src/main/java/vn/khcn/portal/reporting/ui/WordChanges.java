package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** Two versions of a text: words taken out and words put in. */
final class WordChanges {
    private static final String SAME = "";
    private static final String OUT = "del";
    private static final String IN = "ins";

    private WordChanges() {}

    private record Word(String text, String change) {}

    /** Both in one. */
    static Div of(String before, String after) {
        return show(words(before, after), "");
    }

    /** The older text alone, with what was taken out marked. */
    static Div before(String before, String after) {
        return show(words(before, after), IN);
    }

    /** The newer text alone, with what was put in marked. */
    static Div after(String before, String after) {
        return show(words(before, after), OUT);
    }

    private static Div show(List<Word> words, String without) {
        Div shown = new Div();
        for (Word word : words) {
            if (word.change().equals(SAME)) {
                shown.add(new Text(word.text() + " "));
            } else if (!word.change().equals(without)) {
                shown.add(new HtmlContainer(word.change(), new Text(word.text())), new Text(" "));
            }
        }
        return shown;
    }

    private static List<Word> words(String before, String after) {
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
        List<Word> words = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                words.add(new Word(old[i++], SAME));
                j++;
            } else if (j == now.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
                words.add(new Word(old[i++], OUT));
            } else {
                words.add(new Word(now[j++], IN));
            }
        }
        return words;
    }
}
