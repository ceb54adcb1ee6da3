package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.PlanEcho;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Tone;

/**
 * What this period says about a plan line: "done" answers it by the chosen one or makes a new row. What most likely tells the
 * same is chosen already; where that is doubtful the writer chooses.
 */
class PlanEchoChoice extends RadioButtonGroup<Optional<PlanEcho>> {
    private static final long serialVersionUID = 1L;

    PlanEchoChoice(List<PlanEcho> echoes, GridHost host) {
        addClassName("plan-echoes");
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        setAriaLabel(getTranslation("entries.plans.told"));
        List<Optional<PlanEcho>> choices = new ArrayList<>();
        echoes.forEach(echo -> choices.add(Optional.of(echo)));
        choices.add(Optional.empty());
        setItems(choices);
        setRenderer(new ComponentRenderer<>(choice -> choice.map(echo -> told(echo, host))
                .orElseGet(() -> new Div(new Span(getTranslation("entries.plans.new"))))));
        Optional<PlanEcho> sure = echoes.stream().filter(PlanEcho::sure).findFirst();
        if (sure.isPresent() || echoes.stream().noneMatch(PlanEcho::same)) {
            setValue(sure);
        }
        addValueChangeListener(change -> setInvalid(false));
    }

    private Div told(PlanEcho echo, GridHost host) {
        return new Div(Chip.of(echo.row() == null
                ? new Mark(Tone.BLUE, "entries.plans.told.LINE")
                : new Mark(Tone.GREEN, "entries.plans.told.ROW")), new Span(" " + host.figures().printed(echo.text())));
    }

    /** Whether something is chosen; where not it is asked for. */
    boolean decided() {
        boolean open = getValue() == null;
        setErrorMessage(getTranslation("entries.plans.choose"));
        setInvalid(open);
        return !open;
    }

    /** The line or row that tells it; null for none. */
    @Nullable
    PlanEcho chosen() {
        return getValue() == null ? null : getValue().orElse(null);
    }
}
