package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;

/** Two versions of a text in one: words taken out and words put in. */
final class WordChanges {
    private WordChanges() {}

    static Div of(String before, String after) {
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
        Div both = new Div();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                both.add(new Text(old[i++] + " "));
                j++;
            } else if (j == now.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
                both.add(new HtmlContainer("del", new Text(old[i++])), new Text(" "));
            } else {
                both.add(new HtmlContainer("ins", new Text(now[j++])), new Text(" "));
            }
        }
        return both;
    }
}
