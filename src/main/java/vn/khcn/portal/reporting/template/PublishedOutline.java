package vn.khcn.portal.reporting.template;

import java.time.Instant;
import vn.khcn.portal.reporting.outline.Outline;

/** A version of a template as published. */
public record PublishedOutline(long id, long template, int number, Outline outline, Instant at, String by) {}
