package vn.khcn.portal.shell;

/**
 * A line of the keyboard help, a bean of the room that listens to the keys.
 *
 * @param keys  as written on the keys: "Ctrl+Enter"
 * @param label translation key
 */
public record KeyboardHint(int order, String keys, String label) {}
