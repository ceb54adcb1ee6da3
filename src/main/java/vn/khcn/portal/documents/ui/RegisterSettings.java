package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.NumberBookService;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.shell.component.Notice;

/** Which kinds share a number book: a dialog with one choice. */
@Component
class RegisterSettings {
    private final NumberBookService books;
    private final KindService kinds;

    RegisterSettings(NumberBookService books, KindService kinds) {
        this.books = books;
        this.kinds = kinds;
    }

    void open() {
        List<KindOption> ours = kinds.all().stream().filter(KindOption::issuedHere).toList();
        Map<String, String> registers = books.registers();
        Select<KindOption> kind = select("documents.field.kind", ours);
        Select<KindOption> register = select("documents.book.sharedWith", ours);
        kind.addValueChangeListener(chosen -> register.setValue(ours.stream()
                .filter(k -> k.code().equals(registers.get(chosen.getValue().code()))).findFirst().orElseThrow()));
        kind.setValue(ours.getFirst());
        FieldRules rules = new FieldRules().with("register", register);
        Div shared = new Div(registers.entrySet().stream().filter(e -> !e.getKey().equals(e.getValue()))
                .map(e -> I18NProvider.translate("documents.book.shares", name(ours, e.getKey()),
                        name(ours, e.getValue())))
                .map(Paragraph::new).toArray(Paragraph[]::new));
        new DeedDialog(I18NProvider.translate("documents.book.settings"), "shell.form.save",
                () -> rules.keep(() -> {
                    books.share(kind.getValue().code(), register.getValue().code());
                    Notice.done("documents.book.shares", kind.getValue().name(), register.getValue().name());
                }), kind, register, shared).open();
    }

    private static Select<KindOption> select(String label, List<KindOption> ours) {
        Select<KindOption> select = new Select<>();
        select.setLabel(I18NProvider.translate(label));
        select.setItems(ours);
        select.setItemLabelGenerator(KindOption::name);
        return select;
    }

    private static String name(List<KindOption> ours, String code) {
        return ours.stream().filter(k -> k.code().equals(code)).map(KindOption::name).findFirst().orElse(code);
    }
}
