const suite = '/^(it|test|describe)$/';

/** Nothing runs alone by accident, nothing is left out without a condition, and every expect asserts something. */
export const testsAreHonest = {
  'no-restricted-syntax': ['error',
    { selector: `MemberExpression[object.name=${suite}][property.name="only"]`, message: 'A focused test hides all others.' },
    { selector: 'CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]', message: 'Focused or skipped by its name.' },
    { selector: `MemberExpression[object.name=${suite}][property.name="todo"]`, message: 'No TODO.' },
    {
      selector: `CallExpression[callee.object.name=${suite}][callee.property.name="skip"]:not(IfStatement CallExpression):not(ConditionalExpression CallExpression)`,
      message: 'Skip only on a condition, loudly: const withData = data ? it : it.skip.',
    },
    { selector: 'ExpressionStatement > CallExpression[callee.name="expect"]', message: 'expect(...) alone asserts nothing: call a matcher.' },
    { selector: 'ExpressionStatement > MemberExpression[object.callee.name="expect"]', message: 'A matcher that is not called asserts nothing.' },
    { selector: 'CallExpression[callee.object.name="jest"][callee.property.name=/^(mock|doMock|spyOn)$/]', message: 'No mocks of our own code.' },
  ],
};
