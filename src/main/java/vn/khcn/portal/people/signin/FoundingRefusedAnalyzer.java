package vn.khcn.portal.people.signin;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why the portal did not start in two lines instead of a stack trace. */
class FoundingRefusedAnalyzer extends AbstractFailureAnalyzer<FoundingRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable whole, FoundingRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
