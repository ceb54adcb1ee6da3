package vn.khcn.portal.registers.ui;

import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Tone;

/** The colour of a state. */
final class Looks {
    private Looks() {}

    static Mark mark(RegisterDefinition register, String state) {
        return new Mark(register.life().find(state).map(s -> tone(s.look())).orElse(Tone.GREY),
                register.labels() + "state." + state);
    }

    private static Tone tone(LifeState.Look look) {
        return switch (look) {
            case OPEN -> Tone.BLUE;
            case WAITING -> Tone.AMBER;
            case DONE -> Tone.GREEN;
            case STOPPED -> Tone.GREY;
        };
    }
}
