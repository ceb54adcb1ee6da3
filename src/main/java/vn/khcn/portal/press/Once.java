package vn.khcn.portal.press;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes its value when it is first asked for; who asks meanwhile waits for it. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T made = value == null ? maker.get() : value;
        value = made;
        return made;
    }
}
