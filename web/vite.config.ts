import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [
    sveltekit({
      // The server's packages stay outside of the build (adapter-node keeps dependencies out): Node runs them
      // from their sources, so that migrations and templates are found beside the file that reads them.
      adapter: adapter({ precompress: true }),
      // hooks.server.ts compares the origin with the configured one: behind a proxy, the request's own is a guess.
      csrf: { trustedOrigins: ['*'] },
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'img-src': ['self', 'data:', 'blob:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
        },
      },
    }),
  ],
  // A stylesheet or an icon written into the page would be refused by the policy above.
  build: { assetsInlineLimit: 0 },
})
