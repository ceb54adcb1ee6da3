package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;

/**
 * A line as it is typed in the meeting: words with signs inside. "@" names who leads, "+" who helps or looks after it,
 * "!" the deadline; the editor turns each into a token, which is taken out of the words here.
 */
public final class Typed {
    public static final String LEAD_UNIT = "lead-unit";
    public static final String LEAD_OFFICE = "lead-office";
    public static final String LEAD_ALL = "lead-all";
    public static final String LEAD_OUTSIDE = "lead-outside";
    public static final String WITH_UNIT = "with-unit";
    public static final String WATCHED_BY = "watched-by";
    public static final String DUE = "due";
    private static final Pattern TOKEN = Pattern.compile("\\{#(" + String.join("|", LEAD_UNIT, LEAD_OFFICE, LEAD_ALL,
            LEAD_OUTSIDE, WITH_UNIT, WATCHED_BY, DUE) + "):(\\d{1,18})\\|([^}]*)}");
    /** A deadline typed at the end without choosing it from the list. */
    private static final Pattern LOOSE_DUE = Pattern.compile("(?:^|\\s)!([^!{}]{2,40})$");
    private final PeopleService people;
    private final StaffService staff;
    private final LocalDate said;

    /** @param said the day of the meeting, from which days without a year count */
    public Typed(PeopleService people, StaffService staff, LocalDate said) {
        this.people = people;
        this.staff = staff;
        this.said = said;
    }

    /** True where the words hold a sign that speaks of more than words. */
    public static boolean speaks(String markup) {
        return TOKEN.matcher(markup).find() || LOOSE_DUE.matcher(markup.strip()).find();
    }

    /** The words alone. */
    public static String words(String markup) {
        return CleanText.line(LOOSE_DUE.matcher(TOKEN.matcher(markup).replaceAll(" ").strip()).replaceFirst(""))
                .replaceAll("\\s+([,.;:])", "$1");
    }

    /**
     * What was typed over what was known.
     *
     * @throws vn.khcn.portal.kernel.BusinessRule if the deadline cannot be read
     */
    public DirectiveForm over(DirectiveForm known, String markup) {
        DirectiveForm form = known.text(words(markup));
        Set<Long> helping = new LinkedHashSet<>(known.coordinators());
        Matcher token = TOKEN.matcher(markup);
        while (token.find()) {
            long id = Long.parseLong(token.group(2));
            switch (token.group(1)) {
                case LEAD_UNIT -> form = form.led(people.unit(id).map(Lead::unit).orElse(form.lead()));
                case LEAD_OFFICE -> form = form.led(staff.office(id).map(Lead::office).orElse(form.lead()));
                case LEAD_ALL -> form = form.led(Lead.ALL_UNITS);
                case LEAD_OUTSIDE -> form = form.led(Lead.outside(token.group(3)));
                case WITH_UNIT -> helping.add(id);
                case WATCHED_BY -> form = form.watched(id);
                default -> form = form.due(DueWords.read(token.group(3), said));
            }
        }
        Matcher loose = LOOSE_DUE.matcher(TOKEN.matcher(markup).replaceAll(" ").strip());
        if (loose.find()) {
            form = form.due(DueWords.read(loose.group(1), said));
        }
        return form.with(helping);
    }
}
