package vn.khcn.portal.shell.component;

/**
 * A state to show: its tone and its word.
 *
 * @param key translation key of the word
 */
public record Mark(Tone tone, String key) {}
