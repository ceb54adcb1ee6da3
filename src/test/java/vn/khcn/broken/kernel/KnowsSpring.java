package vn.khcn.broken.kernel;

import org.springframework.stereotype.Component;

/** A word of the house that depends on a framework. */
@Component
class KnowsSpring {}
