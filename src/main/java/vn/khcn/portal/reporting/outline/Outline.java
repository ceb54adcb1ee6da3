package vn.khcn.portal.reporting.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plan of a kind of report: head, sections with their sources, recipients, signature, annexes. Titles and fixed
 * texts may hold period words ({@link PeriodWords}) and figures.
 *
 * @param documentKind kind in the number book, for example "BC"
 * @param type         printed name of the kind: "BÁO CÁO"
 * @param signature    authority chain, one line each
 */
public record Outline(String code, String name, String documentKind, String type, String subject,
        List<String> addressees, List<String> bases, List<String> recipients, List<String> signature,
        List<OutlineSection> sections, List<OutlineAnnex> annexes) {
    public Outline {
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
        recipients = List.copyOf(recipients);
        signature = List.copyOf(signature);
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
    }

    /** Every section, parents before children. */
    public Stream<OutlineSection> allSections() {
        return sections.stream().flatMap(OutlineSection::withDescendants);
    }

    public Optional<OutlineSection> section(String id) {
        return allSections().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The same plan under another code and name. */
    public Outline named(String newCode, String newName) {
        return new Outline(newCode, newName, documentKind, type, subject, addressees, bases, recipients, signature,
                sections, annexes);
    }

    public Outline withAnnexes(List<OutlineAnnex> newAnnexes) {
        return new Outline(code, name, documentKind, type, subject, addressees, bases, recipients, signature, sections,
                newAnnexes);
    }

    public Outline withSections(List<OutlineSection> newSections) {
        return new Outline(code, name, documentKind, type, subject, addressees, bases, recipients, signature,
                newSections, annexes);
    }
}
