package vn.khcn.portal.shell.component;

import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form fills in: the components of a record, or values by key where the fields come from data. */
interface FormShape<C> {
    Binder<C> binder();

    <V> void bind(Binder.BindingBuilder<C, V> field, String key);

    void read(Binder<C> binder, C values);

    C write(Binder<C> binder) throws ValidationException;

    @Nullable
    Object value(C values, String key);

    /** Key → what it holds, so that a draft can be read again. */
    Map<String, Type> types();

    /** A record: each key names a component. */
    static <R extends Record> FormShape<R> of(Class<R> type) {
        return new FormShape<>() {
            @Override
            public Binder<R> binder() {
                return new Binder<>(type);
            }

            @Override
            public <V> void bind(Binder.BindingBuilder<R, V> field, String key) {
                field.bind(key);
            }

            @Override
            public void read(Binder<R> binder, R values) {
                binder.readRecord(values);
            }

            @Override
            public R write(Binder<R> binder) throws ValidationException {
                return binder.writeRecord();
            }

            @Override
            public @Nullable Object value(R values, String key) {
                try {
                    for (RecordComponent component : type.getRecordComponents()) {
                        if (component.getName().equals(key)) {
                            component.getAccessor().setAccessible(true);
                            return component.getAccessor().invoke(values);
                        }
                    }
                    return null;
                } catch (ReflectiveOperationException unreadable) {
                    throw new IllegalStateException(unreadable);
                }
            }

            @Override
            public Map<String, Type> types() {
                Map<String, Type> types = new LinkedHashMap<>();
                for (RecordComponent component : type.getRecordComponents()) {
                    types.put(component.getName(), component.getGenericType());
                }
                return types;
            }
        };
    }

    /** Values by key. */
    static FormShape<FormValues> of(Map<String, Class<?>> types) {
        return new FormShape<>() {
            @Override
            public Binder<FormValues> binder() {
                return new Binder<>();
            }

            @Override
            @SuppressWarnings("unchecked")
            public <V> void bind(Binder.BindingBuilder<FormValues, V> field, String key) {
                field.bind(values -> (V) values.get(key), (values, value) -> values.put(key, value));
            }

            @Override
            public void read(Binder<FormValues> binder, FormValues values) {
                binder.readBean(values);
            }

            @Override
            public FormValues write(Binder<FormValues> binder) throws ValidationException {
                FormValues values = new FormValues();
                binder.writeBean(values);
                return values;
            }

            @Override
            public @Nullable Object value(FormValues values, String key) {
                return values.get(key);
            }

            @Override
            public Map<String, Type> types() {
                return new LinkedHashMap<>(types);
            }
        };
    }
}
