package vn.khcn.portal.records;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.Filter;
import org.hibernate.binder.internal.TenantIdBinder;
import org.hibernate.engine.spi.LoadQueryInfluencers;
import org.hibernate.query.spi.QueryOptions;
import org.hibernate.query.spi.QueryParameterBindings;
import org.hibernate.query.spi.QueryParameterImplementor;
import org.hibernate.query.sqm.SqmQuerySource;
import org.hibernate.query.sqm.internal.DomainParameterXref;
import org.hibernate.query.sqm.sql.SqmTranslation;
import org.hibernate.query.sqm.sql.SqmTranslator;
import org.hibernate.query.sqm.sql.StandardSqmTranslation;
import org.hibernate.query.sqm.sql.StandardSqmTranslatorFactory;
import org.hibernate.query.sqm.sql.internal.StandardSqmTranslator;
import org.hibernate.query.sqm.tree.select.SqmSelectStatement;
import org.hibernate.sql.ast.spi.SqlAstCreationContext;
import org.hibernate.sql.ast.tree.select.SelectStatement;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a query was translated to. Hibernate keeps no plan while a filter is on, and the department's filter is always
 * on: it would translate every query each time. The filter's value is part of a translation, so each department has its own.
 */
public final class DepartmentTranslations extends StandardSqmTranslatorFactory {
    private static final int MOST = 1000;
    private final Map<Key, SqmTranslation<SelectStatement>> kept = Collections
            .synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, SqmTranslation<SelectStatement>> eldest) {
                    return size() > MOST;
                }
            });

    /** A query is parsed once and known by its tree; whether it is limited, scrolled or locks shows in what it becomes. */
    private record Key(SqmSelectStatement<?> query, Object department, boolean limited, boolean scrolled,
            List<Object> locks) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key k && k.query == query && k.department.equals(department)
                    && k.limited == limited && k.scrolled == scrolled
                    && k.locks.equals(locks);
        }

        @Override
        public int hashCode() {
            return Objects.hash(System.identityHashCode(query), department, limited, scrolled, locks);
        }
    }

    @Override
    public SqmTranslator<SelectStatement> createSelectTranslator(SqmSelectStatement<?> query, QueryOptions options,
            DomainParameterXref parameters, QueryParameterBindings bindings, LoadQueryInfluencers influencers,
            SqlAstCreationContext context, boolean deduplicate) {
        Key key = key(query, options, parameters, influencers);
        if (key == null || !deduplicate) {
            return super.createSelectTranslator(query, options, parameters, bindings, influencers, context,
                    deduplicate);
        }
        return new StandardSqmTranslator<>(query, options, parameters, bindings, influencers, context, true) {
            @Override
            public SqmTranslation<SelectStatement> translate() {
                SqmTranslation<SelectStatement> known = kept.get(key);
                if (known == null) {
                    known = kept(super.translate());
                    kept.put(key, known);
                }
                return known;
            }
        };
    }

    private static SqmTranslation<SelectStatement> kept(SqmTranslation<SelectStatement> fresh) {
        return new StandardSqmTranslation<>(new DepartmentDialect.KeptSelect(fresh.getSqlAst()),
                fresh.getJdbcParamsBySqmParam(), fresh.getSqmParameterMappingModelTypeResolutions(),
                fresh.getSqlExpressionResolver(), fresh.getFromClauseAccess());
    }

    /** Null for what Hibernate would not keep without a filter either, and where any other filter is on or off. */
    private static @Nullable Key key(SqmSelectStatement<?> query, QueryOptions options, DomainParameterXref parameters,
            LoadQueryInfluencers influencers) {
        Filter filter = influencers.getEnabledFilter(TenantIdBinder.FILTER_NAME);
        if (filter == null || !influencers.getEnabledFilterNames().equals(Set.of(TenantIdBinder.FILTER_NAME))
                || query.getQuerySource() == SqmQuerySource.CRITERIA
                || Boolean.TRUE.equals(options.isLimitInMemoryEnabled())
                || options.getAppliedGraph().getSemantic() != null
                || influencers.getEffectiveEntityGraph().getSemantic() != null
                || influencers.hasEnabledFetchProfiles() || influencers.hasEnabledCascadingFetchProfile()
                || influencers.getTemporalIdentifier() != null
                || parameters.getQueryParameters().keySet().stream()
                        .anyMatch(QueryParameterImplementor::allowsMultiValuedBinding)) {
            return null;
        }
        var limit = options.peekOriginalLimit();
        var locks = options.getLockOptions();
        return new Key(query, filter.getParameterValue(TenantIdBinder.PARAMETER_NAME),
                limit != null && !limit.isEmpty(), options.isScrollExecution(),
                List.of(locks.getLockMode(), locks.getTimeout(), locks.getScope(), locks.getFollowOnStrategy()));
    }
}
