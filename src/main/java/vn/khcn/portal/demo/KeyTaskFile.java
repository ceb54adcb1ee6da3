package vn.khcn.portal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.keytasks.KeyGroup;
import vn.khcn.portal.keytasks.KeyPart;

/** A year's key tasks in the story: {@code keytasks.yaml}. */
record KeyTaskFile(@Nullable LocalDate decidedOn, int year, @Nullable String decision,
        @Nullable List<IndicatorRow> indicators, @Nullable List<PlanRow> plans, @Nullable List<TaskRow> tasks) {
    static final String NAME = "keytasks.yaml";

    record IndicatorRow(String code, String name, String unit, String owner, String countedFrom) {}

    record PlanRow(String indicator, BigDecimal quantity, String basis) {}

    record TaskRow(KeyGroup group, String text, @Nullable List<TargetRow> targets, @Nullable List<ResultRow> results) {
        List<TargetRow> ownTargets() {
            return Objects.requireNonNullElse(targets, List.of());
        }

        List<ResultRow> ownResults() {
            return Objects.requireNonNullElse(results, List.of());
        }
    }

    record TargetRow(@Nullable String text, @Nullable BigDecimal quantity, @Nullable String unitOfMeasure,
            @Nullable String volume, @Nullable Integer month, String unit, @Nullable String indicator,
            @Nullable List<KeyPart> parts, @Nullable List<ResultRow> results) {
        List<ResultRow> ownResults() {
            return Objects.requireNonNullElse(results, List.of());
        }
    }

    /** @param told the day it is written, where that is not the day itself; unit who writes it for the whole task */
    record ResultRow(LocalDate day, String words, @Nullable BigDecimal quantity, @Nullable String document,
            @Nullable LocalDate told, @Nullable String unit) {
        LocalDate written() {
            return told == null ? day : told;
        }
    }

    static KeyTaskFile of(Story story) {
        return StoryFile.whole(story.folder(), NAME, KeyTaskFile.class);
    }
}
