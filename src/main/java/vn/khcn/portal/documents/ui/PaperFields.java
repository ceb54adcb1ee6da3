package vn.khcn.portal.documents.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.GiveNumber;
import vn.khcn.portal.documents.OutboundForm;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.people.UnitOption;

/** What the registry types about a document already issued on paper. Public, since the binder reads it. */
public record PaperFields(@Nullable KindOption kind, @Nullable UnitOption unit, @Nullable Integer number,
        @Nullable LocalDate date, String subject, String letters, String signer, String recipients, Integer copies,
        Boolean listed, String figure) {
    /** The next line keeps what rarely changes from one document to the next. */
    PaperFields next() {
        return new PaperFields(kind, unit, number == null ? null : number + 1, date, "", letters, signer, recipients, 1,
                true, "");
    }

    OutboundForm form() {
        return new OutboundForm(kind == null ? "" : kind.code(), unit == null ? 0 : unit.id(), letters, subject, signer,
                List.of(), OutboundFields.lines(recipients), null, null, copies == null ? 0 : copies, "", listed,
                figure);
    }

    GiveNumber numbered(LocalDate today) {
        return new GiveNumber(number, date == null ? today : date);
    }
}
