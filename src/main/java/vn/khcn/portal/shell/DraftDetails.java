package vn.khcn.portal.shell;

import java.time.Instant;

/** A draft: what was typed, as the form wrote it, and when. */
public record DraftDetails(String content, Instant savedAt) {}
