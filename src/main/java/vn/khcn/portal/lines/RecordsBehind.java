package vn.khcn.portal.lines;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.RecordRef;

/** The records behind a figure, read when somebody asks for them: a figure over millions of records stays quick. */
public final class RecordsBehind extends AbstractList<RecordRef> {
    private final Supplier<List<RecordRef>> reading;
    private @Nullable List<RecordRef> read;

    public RecordsBehind(Supplier<List<RecordRef>> reading) {
        this.reading = reading;
    }

    @Override
    public RecordRef get(int index) {
        return read().get(index);
    }

    @Override
    public int size() {
        return read().size();
    }

    private synchronized List<RecordRef> read() {
        List<RecordRef> known = read;
        if (known == null) {
            known = List.copyOf(reading.get());
            read = known;
        }
        return known;
    }
}
