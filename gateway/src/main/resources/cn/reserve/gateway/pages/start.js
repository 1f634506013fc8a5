// Opens the viewer over every service's document; calls made from the page use the reader's own session.
(async () => {
  const urls = await (await fetch('/api-docs/services.json')).json();
  const session = await (await fetch('/session')).json();
  window.SwaggerUIBundle({
    urls,
    dom_id: '#documentation',
    deepLinking: true,
    validatorUrl: null,
    layout: 'StandaloneLayout',
    presets: [window.SwaggerUIBundle.presets.apis, window.SwaggerUIStandalonePreset],
    requestInterceptor: (request) => {
      if (session.authenticated) {
        request.headers['X-CSRF-Token'] = session.csrfToken;
      }
      return request;
    },
  });
})();
