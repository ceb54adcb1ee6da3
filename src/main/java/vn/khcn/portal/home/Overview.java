package vn.khcn.portal.home;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.PartDetails;
import vn.khcn.portal.indicators.IndicatorProgress;
import vn.khcn.portal.keytasks.KeyTaskProgress;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.periods.PeriodWindow;

/**
 * Where the department stands, or the areas of a deputy.
 *
 * @param window     the current period's dates
 * @param parts      its units, empty for those who may not see the board
 * @param own        the part of the own unit; null for who belongs to none
 * @param tasks      how many assigned tasks stand how to their deadline
 * @param directives how many directives of the giao ban stand how
 * @param late       what is late by who owes it, most first
 * @param targets    indicators with a plan
 * @param keyTasks   targets of the year's key tasks, those behind their plan first
 * @param offPlan   which of these are off their plan and why, by their number
 * @param elapsed    share of the report year gone by, percent
 * @param budget     the year's money; null for those who do not lead
 */
public record Overview(Scope scope, PeriodWindow window, List<BoardRow> parts, @Nullable PartDetails own,
        Map<DeadlineState, Integer> tasks,
        Map<DirectiveState, Integer> directives, List<LateUnit> late, List<IndicatorProgress> targets,
        List<KeyTaskProgress> keyTasks, Map<Long, OffPlan> offPlan, int elapsed, @Nullable Budget budget) {}
