package vn.khcn.portal.entries;

import vn.khcn.portal.kernel.Period;

/** The rows of one kind under one topic in a unit's part of a period. */
public record RowGroup(long unitId, Period period, long topicId, EntryKind kind) {}
