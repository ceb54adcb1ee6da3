package vn.khcn.portal.forms;

import vn.khcn.portal.forms.definition.FormDefinition;

/** How a form is called in lists: "Biểu số 21: Kết quả …", cut where it is long. */
final class FormTitle {
    private static final int LONGEST = 300;

    private FormTitle() {}

    static String of(FormDefinition form) {
        String whole = form.number().isEmpty() ? form.title() : form.number() + ": " + form.title();
        return whole.length() > LONGEST ? whole.substring(0, LONGEST - 1) + "…" : whole;
    }
}
