package vn.khcn.portal.exchange.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a reader of the interface is told when a word of the address cannot be read. */
@RestControllerAdvice(basePackageClasses = ApiPaths.class)
class ApiProblems {
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ProblemDetail unreadable(MethodArgumentTypeMismatchException wrong) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "Cannot read " + wrong.getName());
    }
}
