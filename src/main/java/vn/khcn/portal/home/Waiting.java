package vn.khcn.portal.home;

import java.util.List;

/**
 * One thing that waits for the acting account.
 *
 * @param late      it should have been done already
 * @param action    translation key of what to do
 * @param title     what it is about, as shown
 * @param hint      translation key of a second line, empty for none
 * @param arguments of the hint
 * @param route     where it is done
 */
public record Waiting(boolean late, String action, String title, String hint, List<Object> arguments, String route) {
    public Waiting {
        arguments = List.copyOf(arguments);
    }
}
