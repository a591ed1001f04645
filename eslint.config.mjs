// ESLint rather than Biome: it reads the whole of an .astro file (frontmatter, expressions and template) and its
// type-aware rules catch forgotten promises, which matter in build scripts.
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
	{ ignores: ['dist/', 'dist.*/', '.astro/', '.cache/', 'node_modules/', 'test/documents/'] },
	...tseslint.configs.recommended,
	...astro.configs.recommended,
	...astro.configs['jsx-a11y-recommended'],
	// CloudFront calls `handler` by name; there is no module to export it from.
	{ files: ['hosting/cloudfront/*.js'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
	{
		files: ['**/*.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			'no-console': 'off',
			eqeqeq: 'error',
		},
	},
);
