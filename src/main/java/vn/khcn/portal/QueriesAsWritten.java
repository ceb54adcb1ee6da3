package vn.khcn.portal;

import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * Queries are handed to Hibernate as they are written; it checks each of them at the start. Parsing every one of them a
 * second time before, only to be able to rewrite it, would cost each start some seconds of the processor.
 */
final class QueriesAsWritten implements QueryEnhancerSelector {
    @Override
    public QueryEnhancerFactory select(DeclaredQuery query) {
        return QueryEnhancerFactories.fallback();
    }
}
