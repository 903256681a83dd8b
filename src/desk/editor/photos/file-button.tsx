/** @jsxImportSource react */

/** A button that lets a person choose pictures: from camera or gallery, as the phone offers. */
export function FileButton(props: {
  label: string;
  className: string;
  several?: boolean;
  /** Opens the camera at once. */
  camera?: boolean;
  onFiles(files: File[]): void;
}) {
  const { label, className, several = false, camera = false, onFiles } = props;
  return (
    <label className={`photo-button ${className}`}>
      <input
        type="file"
        accept="image/*"
        multiple={several}
        capture={camera ? 'environment' : undefined}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again after a refusal.
          currentTarget.value = '';
          onFiles(files);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
