package vn.khcn.portal.press;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

/** The two separators that Word expects in every file with footnotes. */
final class WordNotes {
    private WordNotes() {}

    static void prepare(XWPFDocument word) {
        var notes = word.createFootnotes();
        separator(notes.addFootnote(CTFtnEdn.Factory.newInstance()).getCTFtnEdn(), -1, STFtnEdn.SEPARATOR);
        separator(notes.addFootnote(CTFtnEdn.Factory.newInstance()).getCTFtnEdn(), 0, STFtnEdn.CONTINUATION_SEPARATOR);
    }

    private static void separator(CTFtnEdn note, int id, STFtnEdn.Enum type) {
        note.setId(BigInteger.valueOf(id));
        note.setType(type);
        var run = note.addNewP().addNewR();
        if (type == STFtnEdn.SEPARATOR) {
            run.addNewSeparator();
        } else {
            run.addNewContinuationSeparator();
        }
    }
}
