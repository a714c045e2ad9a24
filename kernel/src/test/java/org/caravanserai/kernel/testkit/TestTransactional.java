package org.caravanserai.kernel.testkit;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Stands in for the server's transaction interceptor: join the running one or begin and commit. */
@Transactional
@Interceptor
@jakarta.annotation.Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TestTransactional {

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        return TestTransactions.inTransaction(call::proceed);
    }
}
