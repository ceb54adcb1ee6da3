package vn.khcn.portal.entries;

import java.time.Instant;

/** Who writes and when; a head's own words count as reviewed. */
record Writer(String name, boolean head, Instant at) {}
