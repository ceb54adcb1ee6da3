package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A day typed as dd/MM/yyyy; a day that does not exist stays in the field with a message. */
public class DateField extends DatePicker {
    private static final long serialVersionUID = 1L;

    public DateField() {
        setPlaceholder(getTranslation("shell.date.placeholder"));
        setI18n(words());
    }

    /** @param label as shown */
    public DateField(String label) {
        this();
        setLabel(label);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        setLocale(event.getUI().getLocale());
    }

    private DatePickerI18n words() {
        Locale locale = getLocale();
        boolean vietnamese = locale.getLanguage().equals("vi");
        List<DayOfWeek> week = IntStream.range(0, 7).mapToObj(i -> DayOfWeek.SUNDAY.plus(i)).toList();
        return new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "ddMMyyyy", "d-M-yyyy", "d.M.yyyy")
                .setMonthNames(IntStream.rangeClosed(1, 12)
                        .mapToObj(m -> vietnamese
                                ? getTranslation("shell.date.month", m)
                                : Month.of(m).getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdays(week.stream().map(d -> getTranslation("shell.day." + d)).toList())
                .setWeekdaysShort(week.stream().map(d -> getTranslation("shell.dayShort." + d)).toList())
                .setFirstDayOfWeek(1).setToday(getTranslation("shell.date.today"))
                .setCancel(getTranslation("shell.date.cancel"))
                .setBadInputErrorMessage(getTranslation("shell.date.bad"))
                .setRequiredErrorMessage(getTranslation("shell.form.required"))
                .setMinErrorMessage(getTranslation("shell.date.tooEarly"))
                .setMaxErrorMessage(getTranslation("shell.date.tooLate"));
    }
}
