package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.NumberBookService;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.shell.component.Address;
import vn.khcn.portal.shell.component.Notice;

/** Settings of the number books: which kinds share one, and from which number the portal keeps it. */
@Component
class RegisterSettings {
    private final NumberBookService books;
    private final KindService kinds;
    private final BusinessClock clock;

    RegisterSettings(NumberBookService books, KindService kinds, BusinessClock clock) {
        this.books = books;
        this.kinds = kinds;
        this.clock = clock;
    }

    void openBeginning() {
        Select<KindOption> kind = select("documents.field.kind", ours());
        kind.setValue(ours().getFirst());
        IntegerField year = new IntegerField(I18NProvider.translate("documents.field.year"));
        year.setValue(clock.today().getYear());
        IntegerField number = new IntegerField(I18NProvider.translate("documents.book.first"));
        number.setHelperText(I18NProvider.translate("documents.book.firstHint"));
        FieldRules rules = new FieldRules().with("year", year).with("number", number);
        new DeedDialog(I18NProvider.translate("documents.book.begin"), "shell.form.save", () -> rules.keep(() -> {
            books.beginAt(kind.getValue().code(), year.getValue() == null ? 0 : year.getValue(),
                    number.getValue() == null ? 0 : number.getValue());
            Address.open(DocumentNavigation.book(books.registers().getOrDefault(kind.getValue().code(),
                    kind.getValue().code()), year.getValue()));
        }), kind, year, number).open();
    }

    void openSharing() {
        List<KindOption> ours = ours();
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

    private List<KindOption> ours() {
        return kinds.all().stream().filter(KindOption::issuedHere).toList();
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
