package vn.khcn.portal.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** An entry of the master data. */
@Entity
@Table(name = "catalog_items")
class CatalogItem extends DepartmentRecord {
    private static final int NAME = 300;
    private static final int ALIASES = 1000;
    private static final int SOUGHT = 1500;
    private static final int UNIT = 40;
    @Enumerated(EnumType.STRING)
    @Column(length = 20, updatable = false)
    private CatalogKind kind = CatalogKind.PARTY;
    private String code = "";
    private String name = "";
    @Column(columnDefinition = "text")
    private String aliases = "";
    private String sought = "";
    private @Nullable Long parentId;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable Long mergedInto;
    private String unit = "";

    protected CatalogItem() {}

    CatalogItem(CatalogKind kind, CatalogForm form) {
        this.kind = kind;
        write(form);
    }

    final void write(CatalogForm form) {
        name = CleanText.line(form.name());
        if (name.isEmpty() || name.length() > NAME) {
            throw BusinessRule.at("name", "catalog.rule.name", NAME);
        }
        code = CleanText.line(form.code());
        if (kind == CatalogKind.PARTY && !code.isEmpty() && !code.matches("\\d{10}(-\\d{3})?|\\d{12}")) {
            throw BusinessRule.at("code", "catalog.rule.taxCode");
        }
        LocalDate from = form.validFrom();
        LocalDate to = form.validTo();
        if (from != null && to != null && to.isBefore(from)) {
            throw BusinessRule.at("validTo", "catalog.rule.validity");
        }
        aliases = form.aliases().stream().map(CleanText::line).filter(a -> !a.isEmpty()).distinct()
                .collect(Collectors.joining("\n"));
        if (aliases.length() > ALIASES) {
            throw BusinessRule.at("aliases", "catalog.rule.aliases", ALIASES);
        }
        unit = kind.counted() ? CleanText.line(form.unit()) : "";
        if (unit.length() > UNIT) {
            throw BusinessRule.at("unit", "catalog.rule.unit", UNIT);
        }
        parentId = form.parent();
        validFrom = from;
        validTo = to;
        String all = names().map(CleanText::folded).collect(Collectors.joining("|", "|", "|" + code));
        sought = all.length() > SOUGHT ? all.substring(0, SOUGHT) : all;
    }

    void mergeInto(long other) {
        mergedInto = other;
    }

    boolean isCalled(String folded) {
        return names().anyMatch(n -> CleanText.folded(n).equals(folded)) || CleanText.folded(code).equals(folded);
    }

    final Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.lines());
    }

    CatalogKind kind() {
        return kind;
    }

    @Nullable
    Long mergedInto() {
        return mergedInto;
    }

    CatalogOption option() {
        return new CatalogOption(id(), kind, code, name, unit);
    }

    CatalogDetails details() {
        return new CatalogDetails(id(), version(), kind,
                new CatalogForm(code, name, aliases.lines().toList(), parentId, validFrom, validTo, unit),
                mergedInto);
    }
}
