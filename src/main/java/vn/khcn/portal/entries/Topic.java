package vn.khcn.portal.entries;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** What units write about. */
@Entity
@Table(name = "entries_topics")
class Topic extends DepartmentRecord {
    private String code = "";
    private String name = "";
    private int sortOrder;
    private String required = "";
    private @Nullable String lineSource;
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;

    protected Topic() {}

    Topic(TopicForm form) {
        code = CleanText.line(form.code());
        change(form);
    }

    void change(TopicForm form) {
        name = CleanText.line(form.name());
        sortOrder = form.order();
        required = new TreeSet<>(form.required()).stream().map(EntryKind::name).collect(Collectors.joining(","));
        String source = CleanText.line(form.lineSource());
        lineSource = source.isEmpty() ? null : source;
        validFrom = form.validFrom();
        validTo = form.validTo();
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    String code() {
        return code;
    }

    @Nullable
    String lineSource() {
        return lineSource;
    }

    private Set<EntryKind> required() {
        return Arrays.stream(required.split(",")).filter(k -> !k.isEmpty()).map(EntryKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    TopicSummary summary(Collection<Long> units) {
        return new TopicSummary(id(), code, name, sortOrder, required(), Set.copyOf(units), lineSource, validFrom,
                validTo, version());
    }
}
