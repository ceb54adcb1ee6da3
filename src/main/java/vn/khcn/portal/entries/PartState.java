package vn.khcn.portal.entries;

import vn.khcn.portal.approval.ApprovalState;

/**
 * What a part that was handed in is like; two that are equal hold the same rows in the same words.
 *
 * @param rows     how many
 * @param changes  how often they were changed, all together
 * @param numbers  sum of their numbers: a row taken out and another put in is a change
 */
public record PartState(long unitId, String period, ApprovalState state, long rows, long changes, long numbers) {}
