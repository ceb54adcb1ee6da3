package vn.khcn.portal.documents.ui;

import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.legal.LegalDraftDetails;
import vn.khcn.portal.documents.legal.LegalDraftForm;
import vn.khcn.portal.people.UnitOption;

/** The form of a legal draft as its fields hold it. Public, since the binder reads it. */
public record LegalFields(@Nullable KindOption kind, String title, String authority, @Nullable UnitOption unit) {
    static LegalFields of(LegalDraftDetails d) {
        return new LegalFields(d.kind(), d.form().title(), d.form().authority(), d.unit());
    }

    LegalDraftForm form() {
        return new LegalDraftForm(kind == null ? "" : kind.code(), title, authority, unit == null ? 0 : unit.id());
    }
}
